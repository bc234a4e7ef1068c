package se.handslag.core.consent;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.policy.ConsentPolicies;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;

/** Consents that end soon and that no other takes over from. It takes a talk to renew one, so that the task is shown as soon as it is said to end. */
public final class ConsentTasks implements TaskSource {
    private final CaseFiles files;
    private final Consents consents;
    private final ConsentPolicies policies;

    @Inject
    public ConsentTasks(CaseFiles files, Consents consents, ConsentPolicies policies) {
        this.files = files;
        this.consents = consents;
        this.policies = policies;
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        int warnDays = policies.on(today).warnDays();
        return tasks(consents.endingBetween(today, today.plusDays(warnDays)), today, warnDays);
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        return tasks(List.of(caseId), today, policies.on(today).warnDays());
    }

    private List<DerivedTask> tasks(Collection<CaseId> cases, LocalDate today, int warnDays) {
        Map<CaseId, List<Consent>> byCase =
                consents.about(cases).stream().collect(Collectors.groupingBy(Consent::caseId));
        return byCase.entrySet().stream()
                .filter(entry ->
                        files.find(entry.getKey()).filter(CaseFile::isOpen).isPresent())
                .flatMap(entry -> entry.getValue().stream()
                        .filter(consent -> consent.status(today, warnDays) == ConsentStatus.EXPIRING)
                        .filter(consent -> !consent.isRenewedAmong(entry.getValue())))
                .map(consent -> new DerivedTask(
                        "consent-ends",
                        consent.caseId(),
                        Sentence.of("task.consent-ends", consent.period().to()),
                        consent.period().to(),
                        "samtycke"))
                .toList();
    }
}
