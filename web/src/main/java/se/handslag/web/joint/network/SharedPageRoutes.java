package se.handslag.web.joint.network;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.disclosure.Item;
import se.handslag.planning.joint.network.page.OpenedPage;
import se.handslag.planning.joint.network.page.OpeningPages;
import se.handslag.planning.joint.network.page.PageLink;
import se.handslag.web.joint.disclose.ItemWords;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.LinkAttempts;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * The one page that someone without an account sees: what a member of a network has been handed, by its link.
 *
 * <p>It has no way to any other page. Whatever does not open, for whichever cause, is answered alike. The address says neither which authority
 * nor whose case it is about; each authority is asked whether the link is one of its own.
 */
public final class SharedPageRoutes implements Routes {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> ORDER = List.of(
            "early-signs",
            "helps-me",
            "others-do-not",
            "others-do",
            "call.",
            "emergency",
            "medicines",
            "children",
            "pets",
            "keys",
            "made-with",
            "made-on",
            "valid-until",
            "approved-on",
            "version",
            "held-on",
            "present",
            "own-words",
            "minutes",
            "decision");

    private final List<AuthorityId> authorities;
    private final LinkAttempts attempts = new LinkAttempts();

    /** @param authorities those whose members may have links */
    public SharedPageRoutes(List<AuthorityId> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    /**
     * What stands on the page.
     *
     * @param opened what was handed over
     * @param fields its fields, in words
     */
    public record Shown(OpenedPage opened, List<Choice> fields) {}

    @Override
    public void addTo(Site site) {
        site.handedOut("/delat/{token}", this::open);
    }

    private Reply open(Visit visit) {
        if (!attempts.mayTry(visit.address(), visit.now())) {
            return visit.show("joint/network/not-open.jte", "web.network.shared.wait", 429);
        }
        Optional<PageLink> link = PageLink.parse(visit.path("token"));
        return link.flatMap(one -> authorities.stream()
                        .flatMap(authority -> visit.at(authority, OpeningPages.class).open(one).stream())
                        .findFirst())
                .map(opened ->
                        visit.show("joint/network/shared.jte", new Shown(opened, fields(visit, opened.item())), 200))
                .orElseGet(() -> visit.show("joint/network/not-open.jte", "network.page.not-open", 404));
    }

    /** In the order in which it is read, a field at a time. */
    private static List<Choice> fields(Visit visit, Item item) {
        return item.content().entrySet().stream()
                .sorted(Comparator.comparing(field -> place(field.getKey())))
                .flatMap(field -> ItemWords.of(
                        visit,
                        new Item(
                                item.kind(),
                                item.id(),
                                item.caseId(),
                                item.author(),
                                Map.of(field.getKey(), field.getValue())))
                        .stream())
                .toList();
    }

    private static String place(String field) {
        int rank = 0;
        while (rank < ORDER.size() && !field.startsWith(ORDER.get(rank))) {
            rank++;
        }
        String numbered = NUMBER.matcher(field)
                .replaceAll((MatchResult found) ->
                        "0".repeat(4 - Math.min(4, found.group().length())) + found.group());
        return String.format(Locale.ROOT, "%03d", rank) + numbered;
    }
}
