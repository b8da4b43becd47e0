# PartnerCenter module (last released in 2020)
$order = Get-PartnerCustomerOrder -CustomerId $customerId -OrderId 'Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1'
$order.Status
