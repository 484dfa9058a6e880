package org.kalends.events.playbook;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Problem;

/** The form in which a playbook, or its next edition, is made: add a milestone, take one out, keep it. */
@Path("playbooks")
@Produces(MediaType.TEXT_HTML)
public class PlaybookFormPages {

    private static final int UNPROCESSABLE = 422;

    private final Playbooks playbooks;
    private final PlaybookEditing editing;
    private final PlaybookForms forms;

    @Inject
    PlaybookFormPages(Playbooks playbooks, PlaybookEditing editing, PlaybookForms forms) {
        this.playbooks = playbooks;
        this.editing = editing;
        this.forms = forms;
    }

    @GET
    @Path("form")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance form() {
        return Templates.form(forms.draw(null, PlaybookForm.empty(), null));
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.MANAGER)
    public Response make(MultivaluedMap<String, String> filled) {
        return act(null, new PlaybookForm(filled));
    }

    @GET
    @Path("{key}/form")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance form(String key) {
        return Templates.form(forms.draw(key, PlaybookForm.of(playbooks.requireLatest(key)), null));
    }

    @POST
    @Path("{key}/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.MANAGER)
    public Response edit(String key, MultivaluedMap<String, String> filled) {
        playbooks.requireLatest(key);
        return act(key, new PlaybookForm(filled));
    }

    private Response act(String key, PlaybookForm form) {
        String act = form.value("act");
        if (act.equals("add")) {
            return Response.ok(Templates.form(forms.draw(key, form.withOneMore(), null)))
                    .build();
        }
        if (act.matches("remove-\\d{1,2}")) {
            PlaybookForm left = form.without(Integer.parseInt(act.substring("remove-".length())));
            return Response.ok(Templates.form(forms.draw(key, left, null))).build();
        }
        return keep(key, form);
    }

    private Response keep(String key, PlaybookForm form) {
        try {
            String kept = key == null ? form.value("key").strip() : key;
            PlaybookDetails known =
                    key == null ? null : playbooks.requireLatest(key).details();
            Playbook edition = editing.edit(kept, form.edition(), form.details(known));
            return Response.seeOther(URI.create("playbooks/" + kept + "?saved=" + edition.edition()))
                    .build();
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.form(forms.draw(key, form, problem)))
                    .build();
        }
    }

    @CheckedTemplate(basePath = "PlaybookPages")
    private static class Templates {
        static native TemplateInstance form(PlaybookForms.Sheet form);
    }
}
