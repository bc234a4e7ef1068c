package se.handslag.web.joint.logreview;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import se.handslag.core.audit.review.CannotReviewLog;
import se.handslag.core.audit.review.DrawLogReview;
import se.handslag.core.audit.review.DrawingLogReview;
import se.handslag.core.audit.review.EndingLogReview;
import se.handslag.core.audit.review.JudgeAccesses;
import se.handslag.core.audit.review.JudgingAccesses;
import se.handslag.core.audit.review.LogJudgement;
import se.handslag.core.audit.review.LogReviewId;
import se.handslag.core.audit.review.ReadingLogReviews;
import se.handslag.core.audit.review.ReadingLogReviews.Looked;
import se.handslag.core.audit.review.SettlingLogReviewRhythm;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.web.joint.log.FoldedLog;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The reviews of the visitor's own authority's log: to draw one, to judge what is looked at in it, and to end it. */
public final class LogReviewRoutes implements Routes {
    private static final String HERE = "/forvaltning/loggkontroll";
    private static final String ONE = HERE + "/{review}";
    private static final String ACCESS = ONE + "/post/{access}";
    private static final int USUAL_SIZE = 25;
    private static final int LARGEST_SEED = 999_999;
    private static final SecureRandom LOT = new SecureRandom();

    /** @param all the reviews and the rhythm; owed if the day has come */
    public record ReviewsPage(ReadingLogReviews.All all, boolean owed, List<Choice> rhythms) {}

    /** @param left how many are not judged yet */
    public record ReviewPage(ReadingLogReviews.One one, long left, boolean canEnd) {
        public String inPeriod(Visit visit) {
            return ReviewProtocol.inPeriod(visit, one.review());
        }

        public String file(Visit visit, Looked looked) {
            return LogReviewRoutes.file(visit, looked);
        }
    }

    /** One access and its lines, oldest first. */
    public record AccessPage(
            LogReviewId review, boolean ended, Looked looked, List<FoldedLog.Row> rows, List<Choice> judgements) {
        public String file(Visit visit) {
            return LogReviewRoutes.file(visit, looked);
        }
    }

    @Override
    public void addTo(Site site) {
        site.administration(
                HERE, "web.logreview.title", 80, actor -> actor.may(Mandate.HEAD_OF_SERVICE), visit -> visit.use(
                                ReadingLogReviews.class)
                        .owed(visit.actor())
                        .map(due -> Sentence.of("web.logreview.owed", due)));
        site.get(HERE, LogReviewRoutes::reviews);
        site.post(HERE, LogReviewRoutes::draw);
        site.post(HERE + "/takt", LogReviewRoutes::settle);
        site.get(ONE, LogReviewRoutes::review);
        site.post(ONE, LogReviewRoutes::judgeTicked);
        site.post(ONE + "/avsluta", LogReviewRoutes::end);
        site.get(ONE + "/protokoll.pdf", visit -> new ReviewProtocol(visit, one(visit)).download());
        site.get(ACCESS, LogReviewRoutes::access);
        site.post(ACCESS, LogReviewRoutes::judge);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/logreview/texts");
    }

    private static <T> T orFault(Outcome<T, CannotReviewLog> outcome) {
        return outcome.match(done -> done, refusal -> {
            if (refusal == CannotReviewLog.NO_SUCH_REVIEW || refusal == CannotReviewLog.NO_SUCH_ACCESS) {
                throw PageFault.missing();
            }
            throw PageFault.notAllowed(refusal.sentence());
        });
    }

    private static LogReviewId id(Visit visit) {
        return LogReviewId.parse(visit.path("review")).orElseThrow(PageFault::missing);
    }

    private static ReadingLogReviews.One one(Visit visit) {
        return orFault(visit.use(ReadingLogReviews.class).one(visit.actor(), id(visit)));
    }

    private static Reply reviews(Visit visit) {
        ReadingLogReviews.All all = orFault(visit.use(ReadingLogReviews.class).all(visit.actor()));
        LocalDate yesterday = visit.today().minusDays(1);
        visit.form()
                .prefill("from", yesterday.minusMonths(all.months()).plusDays(1).toString());
        visit.form().prefill("to", yesterday.toString());
        visit.form().prefill("size", Integer.toString(USUAL_SIZE));
        // Six digits are easy to write down in a protocol, and to type in again.
        visit.form().prefill("seed", Integer.toString(LOT.nextInt(LARGEST_SEED) + 1));
        visit.form().prefill("months", Integer.toString(all.months()));
        List<Choice> rhythms = new ArrayList<>();
        for (int months : new int[] {1, 2, 3, 6, 12}) {
            rhythms.add(Choice.of(Integer.toString(months), visit.say("web.logreview.months", months)));
        }
        return visit.show(
                "joint/logreview/reviews.jte", new ReviewsPage(all, !all.due().isAfter(visit.today()), rhythms));
    }

    private static Reply draw(Visit visit) {
        var form = visit.form();
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.logreview.day.missing"));
        Optional<LocalDate> to = form.requiredDate("to", Sentence.of("web.logreview.day.missing"));
        OptionalInt size = form.number("size", 1, DrawingLogReview.LARGEST);
        OptionalInt seed = form.number("seed", 1, LARGEST_SEED);
        if (size.isEmpty() && !form.faulty()) {
            form.refuse(CannotReviewLog.WRONG_SIZE);
        }
        if (seed.isEmpty() && !form.faulty()) {
            form.refuse("seed", Sentence.of("web.logreview.seed.missing"));
        }
        if (form.faulty()) {
            return reviews(visit);
        }
        return visit.use(DrawingLogReview.class)
                .handle(
                        visit.actor(),
                        new DrawLogReview(from.orElseThrow(), to.orElseThrow(), size.getAsInt(), seed.getAsInt()))
                .match(drawn -> visit.goTo(HERE + "/" + drawn.id()), refusal -> {
                    if (refusal == CannotReviewLog.NOT_HEAD_OF_SERVICE) {
                        throw PageFault.notAllowed(refusal.sentence());
                    }
                    form.refuse(refusal);
                    return reviews(visit);
                });
    }

    private static Reply settle(Visit visit) {
        OptionalInt months = visit.form().number("months", 1, 12);
        orFault(visit.use(SettlingLogReviewRhythm.class).handle(visit.actor(), months.orElse(0)));
        return visit.goTo(HERE, Sentence.of("web.logreview.rhythm.done"));
    }

    private static Reply review(Visit visit) {
        ReadingLogReviews.One one = one(visit);
        long left = one.accesses().stream()
                .filter(looked -> looked.access().latest().isEmpty())
                .count();
        return visit.show(
                "joint/logreview/review.jte",
                new ReviewPage(one, left, left == 0 && one.review().ended().isEmpty()));
    }

    private static Reply judgeTicked(Visit visit) {
        List<UUID> ticked = visit.form().all("access").stream()
                .flatMap(text -> uuid(text).stream())
                .toList();
        return judged(visit, new JudgeAccesses(id(visit), ticked, LogJudgement.FINE, ""))
                .match(
                        done -> visit.goTo(HERE + "/" + done, Sentence.of("web.logreview.judged", ticked.size())),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return review(visit);
                        });
    }

    private static Outcome<LogReviewId, CannotReviewLog> judged(Visit visit, JudgeAccesses command) {
        Outcome<LogReviewId, CannotReviewLog> outcome =
                visit.use(JudgingAccesses.class).handle(visit.actor(), command);
        outcome.match(done -> true, refusal -> {
            if (refusal == CannotReviewLog.NOT_HEAD_OF_SERVICE) {
                throw PageFault.notAllowed(refusal.sentence());
            } else if (refusal == CannotReviewLog.NO_SUCH_REVIEW) {
                throw PageFault.missing();
            }
            return false;
        });
        return outcome;
    }

    private static Optional<UUID> uuid(String text) {
        return LogReviewId.parse(text).map(LogReviewId::value);
    }

    private static Looked looked(Visit visit, ReadingLogReviews.One one) {
        UUID access = uuid(visit.path("access")).orElseThrow(PageFault::missing);
        return one.accesses().stream()
                .filter(each -> each.access().id().equals(access))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    /** What the person is called, if the reviewer may know, and the end of the file's number. */
    private static String file(Visit visit, Looked looked) {
        return looked.access()
                .caseId()
                .map(caseId -> looked.person().map(name -> name + ", ").orElse("") + ReviewProtocol.number(caseId))
                .orElseGet(() -> visit.say("web.logreview.no-one"));
    }

    private static Reply access(Visit visit) {
        ReadingLogReviews.One one = one(visit);
        Looked looked = looked(visit, one);
        looked.access().latest().ifPresent(latest -> visit.form()
                .prefill("judgement", latest.judgement().code())
                .prefill("note", latest.note()));
        List<Choice> judgements = new ArrayList<>();
        for (LogJudgement judgement : LogJudgement.values()) {
            judgements.add(Choice.of(judgement.code(), visit.say("log.judgement." + judgement.code())));
        }
        return visit.show(
                "joint/logreview/access.jte",
                new AccessPage(
                        one.review().id(),
                        one.review().ended().isPresent(),
                        looked,
                        FoldedLog.of(
                                visit,
                                visit.use(ReadingLogReviews.class)
                                        .lines(
                                                visit.actor(),
                                                one.review().id(),
                                                looked.access().id()),
                                line -> line.name() + ", " + line.title()),
                        judgements));
    }

    private static Reply judge(Visit visit) {
        var form = visit.form();
        String judgement = form.required("judgement", Sentence.of("web.logreview.judgement.missing"));
        String note = form.text("note");
        if (form.faulty()) {
            return access(visit);
        }
        Looked looked = looked(visit, one(visit));
        LogJudgement chosen;
        try {
            chosen = LogJudgement.ofCode(judgement);
        } catch (IllegalArgumentException e) {
            form.refuse("judgement", Sentence.of("web.logreview.judgement.missing"));
            return access(visit);
        }
        return judged(
                        visit,
                        new JudgeAccesses(id(visit), List.of(looked.access().id()), chosen, note))
                .match(done -> visit.goTo(next(visit), Sentence.of("web.logreview.judged", 1)), refusal -> {
                    form.refuse(refusal);
                    return access(visit);
                });
    }

    /** The next that the visitor can judge, or the review itself. */
    private static String next(Visit visit) {
        String review = HERE + "/" + id(visit);
        return one(visit).accesses().stream()
                .filter(looked ->
                        looked.access().latest().isEmpty() && looked.whyNot().isEmpty())
                .findFirst()
                .map(looked -> review + "/post/" + looked.access().id())
                .orElse(review);
    }

    private static Reply end(Visit visit) {
        return visit.use(EndingLogReview.class)
                .handle(visit.actor(), id(visit))
                .match(done -> visit.goTo(HERE + "/" + done, Sentence.of("web.logreview.ended.done")), refusal -> {
                    if (refusal == CannotReviewLog.NOT_HEAD_OF_SERVICE) {
                        throw PageFault.notAllowed(refusal.sentence());
                    } else if (refusal == CannotReviewLog.NO_SUCH_REVIEW) {
                        throw PageFault.missing();
                    }
                    visit.form().refuse(refusal);
                    return review(visit);
                });
    }
}
