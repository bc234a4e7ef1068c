package se.handslag.core.platform;

import se.handslag.core.casework.TeamId;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamManifest;

/**
 * A team that has been read and found without faults.
 *
 * @param manifest who it is
 * @param blueprint what it is
 * @param canonicalJson the blueprint as {@link BlueprintJson} writes it; kept with assessments and decisions
 * @param hash SHA-256 of that, 64 hexadecimal digits
 * @param plugin the class it came from
 */
public record LoadedTeam(
        TeamManifest manifest, TeamBlueprint blueprint, String canonicalJson, String hash, String plugin) {

    static LoadedTeam of(TeamManifest manifest, TeamBlueprint blueprint, String plugin) {
        String json = BlueprintJson.write(blueprint);
        return new LoadedTeam(manifest, blueprint, json, BlueprintJson.hash(blueprint), plugin);
    }

    public TeamId id() {
        return manifest.id();
    }
}
