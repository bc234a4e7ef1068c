package se.handslag.reporting.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.team.criteria.SettledBy.EITHER;
import static se.handslag.core.team.criteria.SettledBy.MUNICIPALITY;
import static se.handslag.core.team.criteria.SettledBy.REGION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.staffing.Availability;
import se.handslag.core.team.staffing.Post;
import se.handslag.core.team.staffing.Staffing;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.reporting.directory.survey.AnswerTable;
import se.handslag.reporting.directory.survey.Integration;

class BlueprintProfilesTest {
    private static final List<String> SAID = List.of(
            "criterion.age",
            "post.nurse",
            "post.psychiatrist",
            "post.physician",
            "post.social-secretary",
            "post.peer-support",
            "method.psychoeducation",
            "method.mapping",
            "method.horses",
            "goal.rest",
            "goal.rest.question");

    private final ServiceDirectory directory = BlueprintProfiles.addTo(
            DirectoryFiles.published(),
            Teams.of(
                            new Made("both", Set.of(Owner.MUNICIPALITY, Owner.REGION)),
                            new Made("region-alone", Set.of(Owner.REGION)))
                    .load(new TeamContext(Set.of(AuthorityId.parse("region-03")))),
            List.of("Region Uppsala"));
    private final ServiceProfile both = directory.find("team-both").orElseThrow();

    @Test
    void putsTheTeamsOfTheHouseAfterTheServicesOfTheSurvey() {
        assertThat(directory.services()).hasSize(34);
        assertThat(directory.ofTheSurvey()).hasSize(32);
        assertThat(directory.ofTheHouse())
                .extracting(ServiceProfile::id)
                .containsExactly("team-both", "team-region-alone");
    }

    @Test
    void takesTheRegionFromTheHouseAndNoneWhereItServesSeveral() {
        assertThat(both.region()).contains("Uppsala");
        Teams none = Teams.of(new Made("both", Set.of(Owner.REGION))).load(new TeamContext(Set.of()));
        assertThat(BlueprintProfiles.addTo(DirectoryFiles.published(), none, List.of("Region Uppsala", "Region Skåne"))
                        .find("team-both")
                        .orElseThrow()
                        .region())
                .isEmpty();
        assertThat(BlueprintProfiles.addTo(DirectoryFiles.published(), none, List.of("Västra Götalandsregionen"))
                        .find("team-both")
                        .orElseThrow()
                        .region())
                .contains("Västra Götaland");
    }

    @Test
    void readsAPostAsSaidAWishedOneAsVaryingAndAnUnnamedOneAsNotKnown() {
        assertThat(both.answer(Question.NURSE).said()).isEqualTo(Said.SAID);
        assertThat(both.answer(Question.PEER_SUPPORT).said()).isEqualTo(Said.VARIES);
        assertThat(both.answer(Question.PSYCHOLOGIST)).isEqualTo(Answer.NOT_KNOWN);
    }

    @Test
    void ofTwoPostsInOneProfessionCountsTheOneThatIsAskedFor() {
        assertThat(both.answer(Question.PHYSICIAN).said()).isEqualTo(Said.SAID);
    }

    @Test
    void countsAPostThatTheSurveyDidNotAskAboutAsAnotherProfession() {
        assertThat(both.answer(Question.OTHER_PROFESSION).said()).isEqualTo(Said.SAID);
        assertThat(both.answer(Question.SOCIAL_WORKER)).isEqualTo(Answer.NOT_KNOWN);
    }

    @Test
    void readsMethodsTasksAndAvailability() {
        assertThat(both.answer(Question.PSYCHOEDUCATION).said()).isEqualTo(Said.SAID);
        assertThat(both.answer(Question.MAPS_NEEDS).said()).isEqualTo(Said.SAID);
        assertThat(both.answer(Question.AROUND_THE_CLOCK).said()).isEqualTo(Said.SAID);
        assertThat(both.answer(Question.NOT_HIGHLY_AVAILABLE).said()).isEqualTo(Said.SAID_NOT);
        assertThat(both.answer(Question.SAME_DAY)).isEqualTo(Answer.NOT_KNOWN);
        assertThat(both.answer(Question.NECT)).isEqualTo(Answer.NOT_KNOWN);
    }

    @Test
    void saysInEachOfTheTeamsLanguagesWhatItAsksFor() {
        assertThat(both.statements(Topic.METHODS))
                .singleElement()
                .extracting(statement -> statement.say("en"))
                .isEqualTo("en psychoeducation; en mapping; en horses");
        assertThat(both.statements(Topic.INCLUSION))
                .singleElement()
                .extracting(statement -> statement.say("fi"))
                .isEqualTo("sv age");
        assertThat(directory.source("team-both").map(Source::languages)).contains(List.of("en", "sv"));
    }

    @Test
    void worksTheStepOfIntegrationOutFromWhoRunsItAndWhatIsInCommon() {
        assertThat(Integration.of(both)).contains(IntegrationGrade.MEDIUM_OR_HIGH);
        assertThat(Integration.of(directory.find("team-region-alone").orElseThrow()))
                .contains(IntegrationGrade.VERY_LOW);
        assertThat(both.answer(Question.CO_LOCATED)).isEqualTo(Answer.NOT_KNOWN);
        assertThat(both.owners()).containsExactlyInAnyOrder(Owner.MUNICIPALITY, Owner.REGION);
    }

    @Test
    void isCountedInTheTablesWithoutBeingWrittenTwice() {
        AnswerTable before = AnswerTable.count(QuestionGroup.METHODS, directory.ofTheSurvey());
        AnswerTable after = AnswerTable.count(QuestionGroup.METHODS, directory.services());
        assertThat(after.of()).isEqualTo(before.of() + 2);
        assertThat(after.rows().get(0).yes()).isEqualTo(before.rows().get(0).yes() + 2);
        assertThat(after.silent()).isEqualTo(before.silent());
    }

    @Test
    void leavesTheRegionOutWhenItDoesNotKnowIt() {
        Teams teams = Teams.of(new Made("both", Set.of(Owner.REGION))).load(new TeamContext(Set.of()));
        assertThat(BlueprintProfiles.addTo(DirectoryFiles.published(), teams, List.of("Region Någonstans"))
                        .find("team-both")
                        .orElseThrow()
                        .region())
                .isEmpty();
    }

    /** A team that says one thing of each sort. */
    private record Made(String id, Set<Owner> owners) implements TeamPlugin {
        @Override
        public TeamManifest manifest() {
            return new TeamManifest(
                    new TeamId(id),
                    "Team " + id,
                    "1.0",
                    TeamManifest.SPI_VERSION,
                    owners,
                    List.of(LegalTopic.AGREEMENT_WITH_THE_REGION));
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            return TeamBlueprint.forThoseWho(Criterion.fact("age", REGION))
                    .goals(new GoalDefinition("rest", 50))
                    .methods(
                            new WorkMethod("psychoeducation", REGION),
                            new WorkMethod("mapping", REGION),
                            new WorkMethod("horses", REGION))
                    .staffed(Staffing.of(
                                    Post.of("nurse", REGION),
                                    Post.of("psychiatrist", REGION).ifPossible(),
                                    Post.of("physician", REGION),
                                    Post.of("social-secretary", owners.size() == 1 ? REGION : MUNICIPALITY),
                                    Post.of("peer-support", EITHER).ifPossible())
                            .reached(Availability.AROUND_THE_CLOCK))
                    .texts(new TeamTexts(Map.of("sv", words("sv"), "en", words("en"))))
                    .build();
        }

        private static Map<String, String> words(String language) {
            Map<String, String> words = new HashMap<>();
            SAID.forEach(key -> words.put(key, language + " " + key.substring(key.indexOf('.') + 1)));
            return words;
        }
    }
}
