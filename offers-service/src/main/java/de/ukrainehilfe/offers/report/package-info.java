/** What people report as abuse, and the coordinators' list of it. */
package de.ukrainehilfe.offers.report;
