/** What interpreters get for their time: earned once per assignment, within the year's budget, and paid on record. */
package de.ukrainehilfe.matching.allowance;
