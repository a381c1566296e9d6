/** Offers as coordinators and associations work with them. */
package de.ukrainehilfe.offers.desk;
