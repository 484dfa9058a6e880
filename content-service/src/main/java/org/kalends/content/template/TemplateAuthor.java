package org.kalends.content.template;

/**
 * Who wrote or approved a version.
 *
 * @param id stable id of the person; empty for what comes with the product
 */
record TemplateAuthor(String id, String name) {

    /** Whoever wrote what comes with the product. */
    static final TemplateAuthor KALENDS = new TemplateAuthor("", TemplateVersion.SHIPPED);
}
