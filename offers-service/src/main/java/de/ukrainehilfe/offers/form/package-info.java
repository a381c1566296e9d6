/** The public forms: one per kind of help, with that kind's questions only. */
package de.ukrainehilfe.offers.form;
