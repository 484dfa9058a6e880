package org.kalends.notifier.audience;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.notifier.OfficeBounds;

/** Audiences for programs. */
@Path("/api/v1/audiences/{office}/subscribers")
@RolesAllowed(Roles.MANAGER)
@Produces(MediaType.APPLICATION_JSON)
public class AudienceResource {

    private final Subscribing subscribing;
    private final SubscriberCsv csv;
    private final OfficeBounds bounds;
    private final Reader reader;

    @Inject
    AudienceResource(Subscribing subscribing, SubscriberCsv csv, OfficeBounds bounds, Reader reader) {
        this.subscribing = subscribing;
        this.csv = csv;
        this.bounds = bounds;
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Admission.Told add(@org.jboss.resteasy.reactive.RestPath String office, NewSubscriber subscriber) {
        bounds.check(office);
        return subscribing
                .add(office, subscriber.address(), subscriber.name(), subscriber.locale())
                .told(reader.locale());
    }

    @POST
    @Consumes("text/csv")
    public Admission.Told addAll(@org.jboss.resteasy.reactive.RestPath String office, InputStream list) {
        bounds.check(office);
        return subscribing.addAll(office, csv.read(list)).told(reader.locale());
    }

    /**
     * @param address the mail address
     * @param name may be absent
     * @param locale the language to write in; absent for the office's own
     */
    public record NewSubscriber(String address, String name, String locale) {}
}
