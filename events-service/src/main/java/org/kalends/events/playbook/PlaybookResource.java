package org.kalends.events.playbook;

import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.events.paging.PageAsked;
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Sentence;

/** Playbooks for programs. The ETag of a playbook is its newest edition. */
@Path("api/v1/playbooks")
@Produces(MediaType.APPLICATION_JSON)
public class PlaybookResource {

    /** Turns the order of editions round, so that the newest comes first. */
    private static final int NEWEST = 999_999_999;

    private final Playbooks playbooks;
    private final PlaybookEditing editing;

    @Inject
    PlaybookResource(Playbooks playbooks, PlaybookEditing editing) {
        this.playbooks = playbooks;
        this.editing = editing;
    }

    /** An edition of a playbook. */
    public record PlaybookView(String key, int edition, PlaybookDetails details) {

        static PlaybookView of(Playbook playbook) {
            return new PlaybookView(playbook.key(), playbook.edition(), playbook.details());
        }
    }

    /** The newest edition of each, by key; {@link PageAsked} says how they come in pages. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response list(@BeanParam PageAsked page) {
        return page.answerOf("/events/api/v1/playbooks", playbooks.latest(), Playbook::key, PlaybookView::of);
    }

    /** Every edition of one, the newest first; {@link PageAsked} says how they come in pages. */
    @GET
    @Path("{key}/editions")
    @RolesAllowed(Roles.VIEWER)
    public Response editions(String key, @BeanParam PageAsked page) {
        playbooks.requireLatest(key);
        return page.answerOf(
                "/events/api/v1/playbooks/" + key + "/editions",
                playbooks.editions(key),
                edition -> String.format(Locale.ROOT, "%09d", NEWEST - edition.edition()),
                PlaybookView::of);
    }

    @GET
    @Path("{key}")
    @RolesAllowed(Roles.VIEWER)
    public Response one(String key) {
        return answer(Response.ok(), playbooks.requireLatest(key));
    }

    @GET
    @Path("{key}/editions/{edition}")
    @RolesAllowed(Roles.VIEWER)
    public PlaybookView edition(String key, int edition) {
        return PlaybookView.of(playbooks.require(key, edition));
    }

    /** Makes the playbook or its next edition; with {@code If-Match} only when that edition is still the newest. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response put(String key, @HeaderParam("If-Match") String match, PlaybookDetails details) {
        if (details == null) {
            throw new InvalidPlaybook("names", Sentence.of("invalid-playbook.body", "Send the playbook as JSON."));
        }
        Playbook edition = editing.edit(key, based(match), details);
        return answer(Response.status(edition.edition() == 1 ? 201 : 200), edition);
    }

    private static Integer based(String match) {
        if (match == null || match.strip().equals("*")) {
            return null;
        }
        String tag = match.strip().replaceAll("^\"|\"$", "");
        if (!tag.matches("\\d{1,6}")) {
            throw new InvalidPlaybook(
                    "If-Match",
                    Sentence.of("invalid-playbook.etag", "Send the ETag of the edition that you read, such as \"3\"."));
        }
        return Integer.valueOf(tag);
    }

    private static Response answer(Response.ResponseBuilder answer, Playbook playbook) {
        return answer.entity(PlaybookView.of(playbook))
                .tag(Integer.toString(playbook.edition()))
                .build();
    }
}
