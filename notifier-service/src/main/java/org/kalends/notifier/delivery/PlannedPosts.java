package org.kalends.notifier.delivery;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The texts of all posts. */
@ApplicationScoped
class PlannedPosts implements PanacheRepositoryBase<PlannedPost, UUID> {}
