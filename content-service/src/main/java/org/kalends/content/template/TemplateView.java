package org.kalends.content.template;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A template with its versions, the newest first.
 *
 * @param text of the newest version
 * @param newest its number
 * @param approved the number of the version in use; 0 when none is
 */
public record TemplateView(
        UUID id, TemplateKey key, TemplateText text, int newest, int approved, List<Saved> versions) {

    /**
     * A version.
     *
     * @param approver who approved it; null when nobody has
     * @param approvedAt when; null when nobody has
     */
    public record Saved(int number, String author, Instant savedAt, String approver, Instant approvedAt) {}

    static TemplateView of(Template template) {
        return new TemplateView(
                template.id(),
                template.key(),
                template.newest().text(),
                template.newest().number(),
                template.approved(),
                template.versions().reversed().stream()
                        .map(version -> saved(template, version))
                        .toList());
    }

    private static Saved saved(Template template, TemplateVersion version) {
        TemplateApproval approval = template.approvalOf(version.number()).orElse(null);
        return new Saved(
                version.number(),
                version.author(),
                version.savedAt(),
                approval == null ? null : approval.approver(),
                approval == null ? null : approval.at());
    }
}
