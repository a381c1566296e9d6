/** The need: what somebody lacks, how it changes, and what the others are told about it. */
package de.ukrainehilfe.needs.need;
