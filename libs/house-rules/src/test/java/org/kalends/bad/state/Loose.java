package org.kalends.bad.state;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
public class Loose extends PanacheEntityBase {

    @Id
    public long id;

    public Loose() {}

    public void setId(long id) {
        this.id = id;
    }
}
