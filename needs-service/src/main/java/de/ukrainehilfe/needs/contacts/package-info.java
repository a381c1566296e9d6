/** Gives out a person's contact when both sides agreed, and remembers to whom. */
package de.ukrainehilfe.needs.contacts;
