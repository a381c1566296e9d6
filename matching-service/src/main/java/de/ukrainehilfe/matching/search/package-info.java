/** Which records' counterparts have to be looked up, remembered so that no search is lost and no pair is missed. */
package de.ukrainehilfe.matching.search;
