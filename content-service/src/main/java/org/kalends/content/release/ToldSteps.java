package org.kalends.content.release;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What was told of steps and forgotten here. */
@ApplicationScoped
class ToldSteps implements PanacheRepositoryBase<ToldStep, UUID> {}
