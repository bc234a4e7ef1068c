package se.handslag.core.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.handslag.core.authority.Authority;

/**
 * What stands first in an extract.
 *
 * @param export which
 * @param authority whose record
 * @param names what the authorities that it may name are called, by id
 * @param at when it is handed out
 * @param drafts how many kinds of drafts are left out
 * @param aboutNoOne the tables that hold nothing about any one person, with the reason
 */
record ExportHead(
        Export export,
        Authority authority,
        Map<String, String> names,
        Instant at,
        List<String> drafts,
        Map<String, String> aboutNoOne) {}
