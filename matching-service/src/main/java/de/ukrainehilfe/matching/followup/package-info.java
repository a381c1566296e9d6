/** Looks after matches between two decisions: reminds, lets expire, asks how it went, and tells of those nobody helps. */
package de.ukrainehilfe.matching.followup;
