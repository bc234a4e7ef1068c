package se.handslag.web.shell;

import java.time.Instant;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * Someone who has come as far as their temporary password takes them.
 *
 * @param authority who employs them
 * @param staff what they sign in by
 * @param key what their telephone's codes will be made of, in base 32
 * @param address the same as an address that a telephone understands
 * @param at when
 */
public record Beginning(AuthorityId authority, StaffId staff, String key, String address, Instant at)
        implements PersonalData {
    /** The key as it is read out: in groups of four. */
    public String spelled() {
        return key.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "Beginning[masked]";
    }
}
