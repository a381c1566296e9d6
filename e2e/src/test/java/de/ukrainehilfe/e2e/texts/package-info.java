/** What holds for the texts of all services alike, read from their sources. */
package de.ukrainehilfe.e2e.texts;
