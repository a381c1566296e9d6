/** The needs somebody is in charge of: finding, changing, closing, handing over. */
package de.ukrainehilfe.needs.portfolio;
