package org.kalends.notifier.audience;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.OfficeBounds;
import org.kalends.notifier.audience.AudienceView.Typed;

/** An office's audience for people: who is on it, a form and a list to bring in. Addresses are shown to managers only. */
@Path("/audiences/{office}")
@RolesAllowed(Roles.MANAGER)
@Produces(MediaType.TEXT_HTML)
public class AudiencePages {

    private final AudienceViews views;
    private final Subscribing subscribing;
    private final SubscriberCsv csv;
    private final OfficeBounds bounds;
    private final Reader reader;

    @Inject
    AudiencePages(AudienceViews views, Subscribing subscribing, SubscriberCsv csv, OfficeBounds bounds, Reader reader) {
        this.views = views;
        this.subscribing = subscribing;
        this.csv = csv;
        this.bounds = bounds;
        this.reader = reader;
    }

    @GET
    public TemplateInstance audience(@RestPath String office, @RestQuery @DefaultValue("1") int page) {
        bounds.check(office);
        return Templates.audience(views.of(office, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> add(
            @RestPath String office, @RestForm String address, @RestForm String name, @RestForm String locale) {
        bounds.check(office);
        try {
            Admission admission = subscribing.add(office, address, name, locale);
            return RestResponse.ok(Templates.audience(views.of(office, 1).with(admission.told(reader.locale()))));
        } catch (NotAnAddress | RefusedSubscriber refused) {
            return refused(
                    office,
                    refused,
                    new Typed(address, name, locale, refused.field().orElse("address")));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> bringIn(@RestPath String office, @RestForm FileUpload list)
            throws IOException {
        bounds.check(office);
        try {
            if (list == null || list.size() == 0) {
                throw new UnreadableList(Sentence.of("unreadable-list.none", "Choose a file first."));
            }
            try (InputStream bytes = Files.newInputStream(list.uploadedFile())) {
                Admission admission = subscribing.addAll(office, csv.read(bytes));
                return RestResponse.ok(Templates.audience(views.of(office, 1).with(admission.told(reader.locale()))));
            }
        } catch (UnreadableList unreadable) {
            return refused(office, unreadable, new Typed("", "", "", "list"));
        }
    }

    private RestResponse<TemplateInstance> refused(String office, Problem problem, Typed typed) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(422)
                .entity(Templates.audience(views.of(office, 1).refused(problem.detail(reader.locale()), typed)))
                .build();
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance audience(AudienceView view);
    }
}
