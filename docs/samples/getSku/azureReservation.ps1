# PartnerCenter module (last released in 2020)
$sku = Get-PartnerProductSku -CountryCode 'US' -ProductId 'DZH318Z0BQ4B' -SkuId '0047'
# The keys that an order's provisioning context must have
$sku.ProvisioningVariables
