package se.handslag.core.person;

import java.util.Locale;

/**
 * The id of a member of staff as someone types it, made as sign-in has it.
 *
 * <p>In HSA-ids upper and lower case differ in writing only, and whoever comes in by one has it in capitals; whoever comes in by an account has
 * theirs in small letters. What is written about someone in another way would be about nobody, and keep nobody out.
 */
public final class WrittenStaffId {
    /** Before it stands who employs someone who is lent here, and after it their id there. */
    private static final char EMPLOYED = '/';

    private WrittenStaffId() {}

    /** The id as it is kept, without the spaces around it; may be empty or too long, as what was written. */
    public static String kept(String written) {
        String text = written.strip();
        int own = text.lastIndexOf(EMPLOYED) + 1;
        String id = text.substring(own);
        return text.substring(0, own).toLowerCase(Locale.ROOT)
                + HsaId.parse(id.toUpperCase(Locale.ROOT))
                        .match(HsaId::value, otherwise -> id.toLowerCase(Locale.ROOT));
    }
}
