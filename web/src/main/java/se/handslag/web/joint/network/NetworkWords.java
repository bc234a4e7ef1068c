package se.handslag.web.joint.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.MemberWords;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/** The network in words. */
public final class NetworkWords {
    private NetworkWords() {}

    /** Everything that can be chosen, in words. */
    static <E extends Enum<E>> List<Choice> choices(Visit visit, String key, E[] all, Function<E, String> code) {
        return Arrays.stream(all)
                .map(one -> Choice.of(code.apply(one), visit.say(key + code.apply(one))))
                .toList();
    }

    /** What a member is to the person, and where they come from. */
    public static String relation(Visit visit, MemberWords about) {
        String relation = about.relation().isEmpty()
                ? visit.say("network.role." + about.role().code())
                : about.relation();
        return about.organisation().isEmpty() ? relation : relation + ", " + about.organisation();
    }

    /** What a member may know on the day, in a line; that it is nothing is said too. */
    public static String mayKnow(Visit visit, MemberHere here, LocalDate today) {
        String parts = here.mayKnow(today).stream()
                .sorted()
                .map(KnowPart::code)
                .map(code -> visit.say("network.part." + code))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? visit.say("web.network.knows.nothing") : parts;
    }
}
