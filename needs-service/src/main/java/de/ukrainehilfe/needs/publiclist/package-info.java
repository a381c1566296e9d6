/** What is still missing, for everybody to see: amounts, no persons. */
package de.ukrainehilfe.needs.publiclist;
