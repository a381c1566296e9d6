/** Lets people do without the kinds of mail that they can do without. */
package de.ukrainehilfe.notification.optout;
