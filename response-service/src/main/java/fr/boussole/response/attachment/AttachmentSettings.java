package fr.boussole.response.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How large files may be that people add to their answers. */
@ConfigMapping(prefix = "boussole.attachment")
public interface AttachmentSettings {

    /** Bytes of one file; a form may ask for smaller ones. */
    @Min(1024)
    @Max(33_554_432)
    @WithDefault("10485760")
    long size();

    /** Bytes of all files of one response together. */
    @Min(1024)
    @WithDefault("52428800")
    long together();
}
