package se.handslag.core.person;

/** The check digit that Swedish numbers of identity use (the Luhn algorithm, modulo 10). */
final class Luhn {
    private Luhn() {}

    /** The digit that makes digits and check digit together divisible by ten. */
    static int checkDigit(String digits) {
        int sum = 0;
        boolean doubled = true;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int product = (digits.charAt(i) - '0') * (doubled ? 2 : 1);
            sum += product / 10 + product % 10;
            doubled = !doubled;
        }
        return (10 - sum % 10) % 10;
    }

    /** Whether the last digit is the check digit of those before it. */
    static boolean holds(String digits) {
        int last = digits.length() - 1;
        return digits.charAt(last) - '0' == checkDigit(digits.substring(0, last));
    }
}
