/** Links in mails that stand for a person who has no login. */
package de.ukrainehilfe.defaults.links;
