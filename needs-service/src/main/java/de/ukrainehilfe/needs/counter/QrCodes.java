package de.ukrainehilfe.needs.counter;

import io.nayuki.qrcodegen.QrCode;

/** Draws an address as a QR code. */
final class QrCodes {
    /** Empty modules around the code, which the standard asks for. */
    private static final int BORDER = 4;

    private QrCodes() {}

    /**
     * A code as an SVG path.
     *
     * @param size of the square, in modules
     */
    record Drawing(int size, String path) {}

    /** Survives a fold and a coffee stain: a quarter of it may be lost. */
    static Drawing of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Drawing(code.size + 2 * BORDER, path.toString());
    }
}
