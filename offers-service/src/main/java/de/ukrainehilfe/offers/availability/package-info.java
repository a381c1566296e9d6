/** Whether somebody still stands behind an offer: asked, answered by one click, and drawn the conclusion from. */
package de.ukrainehilfe.offers.availability;
