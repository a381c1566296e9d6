/** What the topic of matches says about our needs. */
package de.ukrainehilfe.needs.matched;
