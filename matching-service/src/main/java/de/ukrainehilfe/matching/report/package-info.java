/** What the city may know of the whole without knowing anybody: reports and a map, where small numbers are hidden. */
package de.ukrainehilfe.matching.report;
