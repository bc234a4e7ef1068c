package se.handslag.core.disclosure.foresee;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.SingleItem;

/**
 * What the receivers will get from now on, if the person says yes to this.
 *
 * <p>It tells of one's own record alone: the other authority's is another consent. Nothing goes by itself; someone hands each thing over.
 *
 * @param receivers who gets
 * @param gets for each kind the person says yes to, what there is of it today
 * @param never the kinds that this authority could hand over and that the person has not said yes to
 * @param keptOut the single things that stay although their kind may go, newest first
 * @param words what the person keeps out in words, which whoever hands something over must read
 * @param period from when and until when
 */
public record WhatTheyWillSee(
        Set<AuthorityId> receivers,
        List<Seen> gets,
        List<ItemKind> never,
        List<SingleItem> keptOut,
        String words,
        Period period) {
    /** How many things of a kind are told as examples. */
    public static final int EXAMPLES = 3;

    /**
     * One kind of information.
     *
     * @param kind which
     * @param today how many there are today that may go
     * @param kept how many there are today that stay
     * @param examples the newest of those that may go
     */
    public record Seen(ItemKind kind, int today, int kept, List<SingleItem> examples) {
        public Seen {
            examples = List.copyOf(examples);
        }
    }

    public WhatTheyWillSee {
        receivers = Set.copyOf(receivers);
        gets = List.copyOf(gets);
        never = List.copyOf(never);
        keptOut = List.copyOf(keptOut);
    }

    /**
     * @param kinds what the person says yes to
     * @param excluded what they keep out
     * @param offered the kinds that this authority can hand over at all
     * @param present all that there is of these in the record today, newest first
     */
    public static WhatTheyWillSee of(
            Set<AuthorityId> receivers,
            Set<ItemKind> kinds,
            Exclusions excluded,
            Period period,
            List<ItemKind> offered,
            List<SingleItem> present) {
        return new WhatTheyWillSee(
                receivers,
                offered.stream()
                        .filter(kinds::contains)
                        .sorted()
                        .map(kind -> seen(kind, excluded, present))
                        .toList(),
                offered.stream().filter(kind -> !kinds.contains(kind)).sorted().toList(),
                present.stream()
                        .filter(item -> kinds.contains(item.kind()) && excluded.keepBack(item))
                        .toList(),
                excluded.words().strip(),
                period);
    }

    private static Seen seen(ItemKind kind, Exclusions excluded, List<SingleItem> present) {
        List<SingleItem> there =
                present.stream().filter(item -> item.kind().equals(kind)).toList();
        List<SingleItem> goes =
                there.stream().filter(item -> !excluded.keepBack(item)).toList();
        return new Seen(
                kind,
                goes.size(),
                there.size() - goes.size(),
                goes.stream().limit(EXAMPLES).toList());
    }

    /** The last day on which anything goes. */
    public LocalDate until() {
        return period.to();
    }
}
