/** Help needed: who lacks what, recorded by coordinators and associations, until it is met, given up or handed over. */
package de.ukrainehilfe.needs;
