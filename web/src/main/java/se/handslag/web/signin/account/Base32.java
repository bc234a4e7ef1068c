package se.handslag.web.signin.account;

/** Bytes as letters and digits that can be read out and typed (RFC 4648, section 6, without padding). */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = (held << 8) | (next & 0xFF);
            bits += 8;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((held >>> bits) & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((held << (BITS - bits)) & 31));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException if a letter is not one of the thirty-two; the message does not carry it */
    static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * BITS / 8];
        int held = 0;
        int bits = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = LETTERS.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("This is not base 32.");
            }
            held = (held << BITS) | value;
            bits += BITS;
            if (bits >= 8) {
                bits -= 8;
                bytes[count++] = (byte) (held >>> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }
}
