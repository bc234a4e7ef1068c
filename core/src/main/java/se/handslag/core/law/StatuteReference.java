package se.handslag.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One paragraph, or a range of paragraphs, that answers a legal topic during a period (lagrum).
 *
 * <p>Citations are written as Swedish authorities write them, with the SFS number, so that the act of 2001 and the act of 2025 on the
 * same matter are never taken for each other.
 *
 * @param topic the question that it answers
 * @param law the short name of the act, such as {@code SoL}
 * @param sfs number in Svensk författningssamling, such as {@code 2025:400}
 * @param name the name of the act; {@code #} stands where the SFS number is written, or else it is written last
 * @param chapter such as {@code 16}; empty for an act without chapters
 * @param section such as {@code 1}, {@code 8 a} or the range {@code 6 f-6 h}; empty for the act as a whole
 * @param validity the days on which it is in force
 * @param confidence how sure the book is of the line
 */
public record StatuteReference(
        LegalTopic topic,
        String law,
        String sfs,
        String name,
        String chapter,
        String section,
        Validity validity,
        Confidence confidence) {

    private static final char NUMBER_HERE = '#';

    /** First day in force. */
    public LocalDate validFrom() {
        return validity.from();
    }

    /** Last day in force; empty while no end is known. */
    public Optional<LocalDate> validTo() {
        return validity.to();
    }

    public boolean isInForce(LocalDate day) {
        return validity.contains(day);
    }

    /** In full, such as {@code 11 kap. 1 § socialtjänstlagen (2025:400)} or {@code 2 § lagen (1930:173) om beräkning av lagstadgad tid}. */
    public String cite() {
        int here = name.indexOf(NUMBER_HERE);
        String act = here < 0 ? name + " (" + sfs + ")" : name.substring(0, here) + sfs + name.substring(here + 1);
        return place() + act;
    }

    /** With the act's short name, such as {@code 11 kap. 1 § SoL (2025:400)}. */
    public String citeShort() {
        return place() + law + " (" + sfs + ")";
    }

    private String place() {
        String inChapter = chapter.isEmpty() ? "" : chapter + " kap. ";
        if (section.isEmpty()) {
            return inChapter;
        }
        boolean range = section.indexOf('-') >= 0;
        return inChapter + section.replace('-', '–') + (range ? " §§ " : " § ");
    }

    @Override
    public String toString() {
        return citeShort();
    }
}
