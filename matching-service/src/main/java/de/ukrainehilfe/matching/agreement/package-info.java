/** What mentor and mentee agree on, on paper and in the languages of both. */
package de.ukrainehilfe.matching.agreement;
