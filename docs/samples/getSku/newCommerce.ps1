# PartnerCenter module (last released in 2020)
$sku = Get-PartnerProductSku -CountryCode 'US' -ProductId 'CFQ7TTC0LH18' -SkuId '0001'
$sku.Title
