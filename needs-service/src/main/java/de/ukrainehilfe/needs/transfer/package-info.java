/** A need goes to another municipality: who takes over, how it is taken back, and the file for those who go on. */
package de.ukrainehilfe.needs.transfer;
