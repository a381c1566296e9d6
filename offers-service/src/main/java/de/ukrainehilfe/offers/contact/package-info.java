/** Who offers, and the only way to their address: by one service, with a reason, on record. */
package de.ukrainehilfe.offers.contact;
