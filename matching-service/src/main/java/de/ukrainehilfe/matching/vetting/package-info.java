/** Watches over the certificates of those who are with minors: before a match, and as long as it runs. */
package de.ukrainehilfe.matching.vetting;
