/** Needs that may be one and the same, and how two of them become one. */
package de.ukrainehilfe.needs.duplicates;
