package se.handslag.planning.joint.sip;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/**
 * Reads an invitation or a locked plan as it is handed over. Which of them it is stands in {@link #FORM}.
 *
 * <p>An invitation says when, where and what about; not who else is called, and nothing of where the person is.
 */
public final class SipSource implements ItemSource {
    /** The field that says what it is. */
    public static final String FORM = "form";
    /** What {@link #FORM} says of an invitation. */
    public static final String INVITATION = "invitation";
    /** What {@link #FORM} says of a locked plan. */
    public static final String PLAN = "plan";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.ROOT);

    private final Authority authority;
    private final Sips sips;

    @Inject
    public SipSource(Authority authority, Sips sips) {
        this.authority = authority;
        this.sips = sips;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.SIP;
    }

    @Override
    public boolean asksForReceipt() {
        return true;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return sips.findInvitation(id).map(this::item).or(() -> sips.findLock(id)
                .flatMap(lock -> sips.content(id).map(content -> item(lock, content))));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return sips.about(Set.of(caseId)).stream()
                .flatMap(course -> Stream.concat(
                        course.invitations().stream().map(this::item),
                        course.locks().stream()
                                .flatMap(lock -> sips.content(lock.id()).map(content -> item(lock, content)).stream())))
                .sorted(Comparator.comparing((Item item) -> item.author().at()).reversed())
                .toList();
    }

    private Item item(SipInvitation invitation) {
        return new Item(
                PlanningItems.SIP,
                invitation.id(),
                invitation.caseId(),
                invitation.called(),
                Map.of(
                        FORM,
                        INVITATION,
                        "meeting-at",
                        MOMENT.format(invitation.meetingAt().atZone(Dates.SWEDEN)),
                        "place",
                        invitation.place(),
                        "question",
                        invitation.question(),
                        "called-by",
                        invitation.called().name() + ", " + authority.name()));
    }

    private Item item(SipLock lock, SipContent content) {
        Map<String, String> fields = new TreeMap<>(SipCopy.write(content));
        fields.put(FORM, PLAN);
        fields.put("version", Integer.toString(lock.round()));
        return new Item(PlanningItems.SIP, lock.id(), lock.caseId(), lock.locked(), fields);
    }
}
