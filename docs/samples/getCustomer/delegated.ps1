# PartnerCenterPowerShellModule (last released in 2018)
$customer = Get-PCCustomer -TenantId $customerId
$customer.companyProfile.companyName
