/** What helpers showed us before they work with minors or in what needs training: a ledger, never the papers. */
package de.ukrainehilfe.offers.vetting;
