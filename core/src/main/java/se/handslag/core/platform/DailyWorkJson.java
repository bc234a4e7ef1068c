package se.handslag.core.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.staffing.Availability;
import se.handslag.core.team.staffing.Post;
import se.handslag.core.team.staffing.Staffing;
import se.handslag.core.team.work.Absence;
import se.handslag.core.team.work.WayOfWorking;

/** The daily work in the blueprint's JSON. What a team leaves as it is for everyone is not written, so that its hash stays the same. */
final class DailyWorkJson {
    private DailyWorkJson() {}

    static Map<String, Object> method(WorkMethod method) {
        Map<String, Object> json = new HashMap<>();
        json.put("id", method.id());
        json.put("givenBy", method.givenBy().code());
        method.manual().ifPresent(manual -> json.put("manual", manual));
        return json;
    }

    static void board(BoardTemplate board, Map<String, Object> json) {
        json.put("board", board.reasons());
        if (!board.equals(new BoardTemplate(board.reasons()))) {
            json.put(
                    "boardRules",
                    Map.of(
                            "takeDown", board.takeDown().code(),
                            "followUpWithinDays", board.followUpWithinDays(),
                            "askAgainAfterDays", board.askAgainAfterDays()));
        }
    }

    static Optional<Map<String, Object>> work(WayOfWorking work) {
        Map<String, Object> json = new HashMap<>();
        work.caseload().ifPresent(caseload -> json.put("mostPersonsPerCoordinator", caseload.most()));
        if (!work.absence().equals(Absence.TEAM_DECIDES)) {
            json.put(
                    "absence",
                    Map.of(
                            "when", work.absence().when().code(),
                            "afterMissed", work.absence().afterMissed(),
                            "attemptEveryDays", work.absence().attemptEveryDays()));
        }
        work.contact()
                .ifPresent(contact -> json.put(
                        "contactWithinDays", Map.of("ordinary", contact.ordinary(), "onBoard", contact.onBoard())));
        work.resourceGroupMonths().ifPresent(months -> json.put("resourceGroupMonths", months));
        work.takeBackMonths().ifPresent(months -> json.put("takeBackMonths", months));
        if (!work.steps().isEmpty()) {
            json.put("steps", work.steps());
        }
        return json.isEmpty() ? Optional.empty() : Optional.of(json);
    }

    static Optional<Map<String, Object>> staffing(Staffing staffing) {
        if (staffing.equals(Staffing.UNSAID)) {
            return Optional.empty();
        }
        Map<String, Object> json = new HashMap<>();
        json.put("posts", staffing.posts().stream().map(DailyWorkJson::post).toList());
        json.put(
                "availability",
                staffing.availability().stream()
                        .map(Availability::code)
                        .sorted()
                        .toList());
        if (!staffing.offices().isEmpty()) {
            json.put(
                    "offices",
                    staffing.offices().stream()
                            .map(office -> Map.of("id", office.id(), "telephone", office.telephone()))
                            .toList());
        }
        return Optional.of(json);
    }

    private static Map<String, Object> post(Post post) {
        Map<String, Object> json = new HashMap<>();
        json.put("id", post.id());
        json.put("employedBy", post.employedBy().code());
        post.percent().ifPresent(percent -> json.put("percent", percent));
        if (post.wished()) {
            json.put("wished", true);
        }
        if (post.grantsSupport()) {
            json.put("grantsSupport", true);
        }
        if (post.inEveryResourceGroup()) {
            json.put("inEveryResourceGroup", true);
        }
        return json;
    }
}
