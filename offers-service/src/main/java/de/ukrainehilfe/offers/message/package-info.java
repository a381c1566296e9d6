/** What an offerer writes to the desk and the desk answers, beside the offer and for nobody else. */
package de.ukrainehilfe.offers.message;
