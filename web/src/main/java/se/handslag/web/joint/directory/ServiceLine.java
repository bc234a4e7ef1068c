package se.handslag.web.joint.directory;

import java.util.stream.Collectors;
import se.handslag.reporting.directory.Question;
import se.handslag.reporting.directory.ServiceProfile;
import se.handslag.reporting.directory.survey.Integration;
import se.handslag.web.shell.Visit;

/**
 * A service as one row.
 *
 * @param path its page
 * @param name what it is called
 * @param region where it is
 * @param kind what sort it is
 * @param models what it works by
 * @param grade how integrated it is
 * @param known how many of the survey's questions have an answer
 * @param questions how many questions there are
 */
public record ServiceLine(
        String path, String name, String region, String kind, String models, String grade, int known, int questions) {
    static ServiceLine of(Visit visit, ServiceProfile service) {
        String unknown = visit.say("web.directory.not-known");
        return new ServiceLine(
                DirectoryRoutes.HERE + "/" + service.id(),
                service.name(),
                service.region().orElse(unknown),
                visit.say(service.kind().textKey()),
                service.worksBy().isEmpty()
                        ? unknown
                        : service.worksBy().stream()
                                .map(model -> visit.say(model.textKey()))
                                .collect(Collectors.joining(", ")),
                Integration.of(service).map(grade -> visit.say(grade.textKey())).orElse(unknown),
                (int) service.known(),
                Question.values().length);
    }
}
